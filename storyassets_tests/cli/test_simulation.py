"""`storyassets simulate`."""

import httpx
import pytest
import yaml

from storyassets.cli import simulation
from storyassets.errors import BadConfiguration, BadInput
from storyassets.model.channel import Channel
from storyassets.settings.keys import ProviderKeys


def read_env(path):
    return dict(line.split("=", 1) for line in path.read_text().splitlines())


def test_it_serves_with_the_variables_and_the_channel_it_wrote(tmp_path):
    env, channel, answers = tmp_path / "simulated.env", tmp_path / "trial.yaml", []

    def look():
        told = read_env(env)
        ProviderKeys.model_validate({name.lower(): value for name, value in told.items()})
        headers = {"Authorization": f"Bearer {told['OPENAI_API_KEY']}"}
        answers.append(httpx.get(f"{told['OPENAI_BASE_URL']}/models", headers=headers).status_code)
        tokens = {"grant_type": "refresh_token", "client_id": told["YOUTUBE_CLIENT_ID"]}
        answers.append(httpx.post(told["GOOGLE_TOKEN_URL"], data=tokens).json()["error"])

    simulation.simulate_providers("0", env, channel, look)
    assert answers == [200, "invalid_client"]
    assert Channel.model_validate(yaml.safe_load(channel.read_text())).name == "trial"
    assert "storyassets login youtube --channel trial" in channel.read_text()


def test_without_files_all_of_it_is_printed(capsys):
    simulation.simulate_providers("0", None, None, lambda: None)
    shown = capsys.readouterr()
    assert "export ELEVENLABS_API_KEY=" in shown.out
    assert "talking_head: [did, heygen, motion, embedded]" in shown.out
    assert "Serving the simulated providers at http://127.0.0.1:" in shown.err


def test_ctrl_c_ends_it(capsys):
    def interrupt():
        raise KeyboardInterrupt

    simulation.simulate_providers("0", None, None, interrupt)
    assert capsys.readouterr().err.endswith("Stopped\n")


@pytest.mark.parametrize("port", ["many", "-1", "70000"])
def test_a_port_that_is_none_is_bad_input(port):
    with pytest.raises(BadInput, match="it is no port"):
        simulation.simulate_providers(port, None, None)


def test_a_port_that_is_taken_is_bad_input(simulator):
    with pytest.raises(BadInput, match="cannot be used"):
        simulation.simulate_providers(simulator.origin.rpartition(":")[2], None, None)


def test_a_file_that_is_there_is_left_alone(tmp_path):
    real = tmp_path / ".env"
    real.write_text("OPENAI_API_KEY=real\n")
    with pytest.raises(BadInput, match="it is there already"):
        simulation.simulate_providers("0", real, None)
    assert real.read_text() == "OPENAI_API_KEY=real\n"


def test_an_installed_package_says_that_it_has_no_simulator(monkeypatch):
    monkeypatch.setattr(simulation, "MODULE", "storyassets_tests.no_such_simulator")
    with pytest.raises(BadConfiguration, match="comes with the source, not with the package"):
        simulation.simulate_providers("0", None, None)
