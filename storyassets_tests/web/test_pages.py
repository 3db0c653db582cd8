import html
import re

import pytest
from sqlalchemy import event

from storyassets.model.picks import PERSON
from storyassets.model.script import Script
from storyassets.model.take import Pictures
from storyassets.render.segments import CLIP_SUFFIXES
from storyassets.studio.addresses import take_address
from storyassets.studio.catalogue_rows import Verdict
from storyassets.studio.documents import read_document, write_document
from storyassets.studio.ledger_schema import episodes
from storyassets.studio.takes import TakeStore
from storyassets.web.launching import RunNote
from storyassets.web.pages import PAGE_EPISODES
from storyassets.web.server import catalogue_of
from storyassets_tests.fakes.desks import (
    KEY,
    RUN_ID,
    FakeLauncher,
    a_catalogue,
    a_desk,
    a_desk_app,
    a_video,
    keep,
    note,
    write_episode,
)
from storyassets_tests.fakes.episodes import a_line, a_script, lion_and_mouse
from storyassets_tests.fakes.serving import serving
from storyassets_tests.fakes.workshops import a_settings

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>{{7*7}}'
PAGE = f"/episodes/{KEY}"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with a_desk(tmp_path_factory.mktemp("desk")) as served:
        yield served


def token_of(page, action):
    """The token of the form with that action."""
    form = re.search(
        rf'action="{re.escape(action)}">\s*<input type="hidden" name="token" value="([^"]+)"', page
    )
    return form.group(1)


def text_of(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_the_page_has_the_video_with_its_captions_and_its_pictures(desk):
    site, _ = desk
    page = site.ask(PAGE).text
    addresses = set(re.findall(r'(?:src|poster|href)="(/media/[^"?]+)', page))
    assert f"/media/episodes/{KEY}/video.mp4" in addresses
    assert (
        f'<track kind="captions" srclang="en" label="Captions" src="/media/episodes/{KEY}/captions.vtt">'
        in page
    )
    assert len(addresses) > 20
    assert {site.ask(address, "HEAD").status for address in addresses} == {200}


def test_whoever_is_in_no_shot_is_told_without_a_portrait(desk):
    site, _ = desk
    page = site.ask(PAGE).text
    [told] = re.findall(r'<section id="characters".*?</section>', page, re.DOTALL)
    assert re.findall(r'alt="Portrait of (\w+)"', told) == ["Lion", "Mouse"]
    assert re.search(r'<span class="still none">is not seen</span>\s*<div>\s*<h3>hunters</h3>', told)
    assert "no portrait yet" not in told


def test_the_storyboard_shows_words_marks_and_times(desk):
    site, _ = desk
    page = site.ask(PAGE).text
    board = text_of(page[page.index('id="storyboard"') : page.index('id="script"')])
    assert "Only a mouse could save the lion." in board
    assert board.count("theirs") == 1
    assert board.count("degraded") == 1
    assert re.search(r"\d\.\d\s?s · \$0\.00", board)
    assert f'href="{PAGE}?t=0.00#watch"' in page


def first_panel_with(tmp_path, content, suffix, clip_duration_s=None):
    """A desk's panel of the first shot when that shows such a take, and the take's address."""
    with a_desk(tmp_path) as (site, folder):
        drawn = read_document(folder.asset("broll"), Pictures)
        take = keep(TakeStore(folder.studio_dir), content, suffix, provider=PERSON)
        first = drawn.pictures[0].model_copy(update={"take": take, "clip_duration_s": clip_duration_s})
        write_document(folder.asset("broll"), Pictures(pictures=(first, *drawn.pictures[1:])))
        page = site.ask(PAGE).text
        start = page.index(f'id="shot-{first.subject}"')
        addresses = re.findall(r'src="(/media/[^"]+)"', page[start:].partition("</li>")[0])
        statuses = [site.ask(address, "HEAD").status for address in addresses]
        return page[start:].partition("</li>")[0], take_address(take), statuses


@pytest.mark.parametrize("suffix", CLIP_SUFFIXES)
def test_a_person_s_clip_plays_in_its_panel(tmp_path, suffix):
    panel, address, statuses = first_panel_with(tmp_path, a_video(), suffix, 12.0)
    [player] = re.findall(r"<video[^>]+>", panel)
    assert f'src="{address}"' in player
    assert " muted " in player and ' preload="metadata" ' in player
    assert "<img" not in panel
    assert "theirs" in panel
    assert statuses == [200]


def test_a_take_that_no_page_can_show_has_no_preview(tmp_path):
    panel, address, statuses = first_panel_with(tmp_path, b"GIF89a", ".gif")
    assert "no preview" in panel
    assert "theirs" in panel
    assert address not in panel
    assert statuses == []


def test_failed_gates_come_first_with_their_reasons_and_what_accepts_them(desk):
    site, _ = desk
    page = site.ask(PAGE).text
    gates = text_of(page[page.index('id="gates"') : page.index('id="storyboard"')])
    assert gates.startswith('id="gates"') or "1 failed of 3" in gates
    order = [gates.index(words) for words in (
        "no picture stands twice", "shots a and b show the same picture", "and 2 more",
        f"storyassets override {KEY} broll/no_picture_stands_twice --reason", "accepted: four are enough",
        "it is whole", "not judged yet",
    )]  # fmt: skip
    assert order == sorted(order)


def test_quality_has_its_four_numbers_and_what_lowered_them(desk):
    site, _ = desk
    page = site.ask(PAGE).text
    quality = text_of(page[page.index('id="quality"') : page.index('id="gates"')])
    for words in ("overall 70", "visual 90", "content 80", "technical 40", "loudness 20 of 100 too quiet"):
        assert words in quality


def test_what_is_degraded_is_said_at_the_top(desk):
    site, folder = desk
    page = site.ask(PAGE).text
    second = read_document(folder.asset("broll"), Pictures).pictures[1].subject
    told = text_of(page[page.index('id="degraded"') : page.index('id="gates"')])
    assert "1 not from the first choice" in told
    assert "1 picture by fake its first choice did not deliver when this was made" in told
    assert f"To give the first choice another chance: storyassets redo {KEY} --new-take broll" in told
    assert f'<a href="#shot-{second}">{second}</a>' in page


def test_pages_of_ours_allow_no_script_and_no_frame(desk):
    site, _ = desk
    for path in ("/episodes", PAGE, "/episodes/nobody"):
        headers = site.ask(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert "script-src" not in policy and "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"


def test_no_page_needs_a_script_or_another_site(desk):
    site, _ = desk
    for path in ("/episodes", PAGE):
        page = site.ask(path).text
        assert (
            "<script" not in page
            and " style=" not in page
            and "http://" not in page
            and "https://" not in page
        )


def test_a_key_that_is_none_is_404_and_names_the_near_ones(desk):
    site, _ = desk
    missing = site.ask("/episodes/the-lion-and-the-mous")
    assert missing.status == 404
    assert f'href="{PAGE}"' in missing.text


@pytest.mark.parametrize(
    "path",
    ["/episodes/..", "/episodes/%2e%2e", "/episodes/a%2fb", "/episodes/A", "/episodes/%00", "/episodes/"],
)
def test_what_cannot_be_a_key_is_404(desk, path):
    assert desk[0].ask(path).status == 404


def test_hostile_titles_lines_and_reasons_are_shown_as_text(tmp_path):
    script = lion_and_mouse()
    lines = (script.lines[0].model_copy(update={"text": f"A lion {HOSTILE} ran."}), *script.lines[1:])
    hostile = script.model_copy(update={"title": HOSTILE, "lines": lines, "note": HOSTILE})
    settings = a_settings(tmp_path)
    write_episode(settings, script=hostile)
    with a_catalogue(settings) as catalogue:
        note(catalogue, title=HOSTILE)
        catalogue.note_verdict(KEY, Verdict("broll/x'\"<b>", False, (HOSTILE,), 1))
        with serving(a_desk_app(settings, catalogue, FakeLauncher())) as site:
            for path in ("/episodes", PAGE, "/episodes?q=%3Cscript%3E%22%3E"):
                page = site.ask(path).text
                assert (
                    "<script" not in page
                    and "<img src=x" not in page
                    and "49" not in re.findall(r"\d+", HOSTILE)
                )
            assert HOSTILE in html.unescape(site.ask(PAGE).text)


def test_a_damaged_document_is_a_plain_line_and_the_rest_is_shown(tmp_path):
    with a_desk(tmp_path) as (site, folder):
        folder.asset("shot_list").write_text('{"shots": [')
        folder.asset("quality_score").write_text('{"schema_version": 99}')
        page = site.ask(PAGE)
        assert page.status == 200
        assert "shot_list.json cannot be read: line 1" in page.text
        assert "quality_score.json cannot be read: version 99 is newer" in page.text
        assert "Only a mouse could save the lion." in page.text


def test_an_episode_that_has_only_begun_has_a_page(tmp_path):
    settings = a_settings(tmp_path)
    with a_catalogue(settings) as catalogue:
        catalogue.note_episode("begun", title="")
        with serving(a_desk_app(settings, catalogue, FakeLauncher())) as site:
            page = site.ask("/episodes/begun")
    assert page.status == 200
    assert "There is no video yet." in page.text


# -- the index -------------------------------------------------------------------------------------


def many(catalogue, count):
    for number in range(count):
        catalogue.note_episode(f"episode-{number:04d}", title=f"Tale {number}", channel="fables")


def test_the_index_finds_by_title_key_and_channel(tmp_path):
    settings = a_settings(tmp_path)
    with a_catalogue(settings) as catalogue:
        many(catalogue, 60)
        catalogue.note_episode("the-lamp", title="50% of a lamp", channel="noir")
        with serving(a_desk_app(settings, catalogue, FakeLauncher())) as site:

            def found(search):
                return re.findall(r'<h2><a href="/episodes/([^"]+)"', site.ask(f"/episodes?q={search}").text)

            assert found("50%25") == found("noir") == found("the-lamp") == found("LAMP+of") == ["the-lamp"]
            assert found("fables+0007") == ["episode-0007"]
            assert found("nothing") == []
            assert len(found("")) == PAGE_EPISODES
            assert len(found("&page=2")) == 11
            assert found("&page=99") == found("&page=2")
            assert found("&page=-1") == found("&page=x") == found("")


def test_the_index_asks_as_many_questions_for_a_thousand_episodes_as_for_ten(tmp_path):
    asked = {}
    for count in (10, 1000):
        home = tmp_path / str(count)
        home.mkdir()
        settings = a_settings(home)
        with a_catalogue(settings) as catalogue:
            with catalogue._database.writing() as connection:
                connection.execute(episodes.insert(), [
                    {"episode": f"e-{n:04d}", "title": f"Tale {n}", "channel": "fables", "video": "",
                     "thumbnail": "", "archived_at": "", "created_at": "", "updated_at": f"{n:04d}"}
                    for n in range(count)
                ])  # fmt: skip
            statements = []
            event.listen(
                catalogue._database._engine, "before_cursor_execute",
                lambda *told, kept=statements: kept.append(told[2]),
            )  # fmt: skip
            with serving(a_desk_app(settings, catalogue, FakeLauncher())) as site:
                assert f'<span class="count">{count}</span>' in site.ask("/episodes").text
            asked[count] = [one for one in statements if one.startswith("SELECT")]
    assert len(asked[10]) == len(asked[1000]) == 6


def test_archived_episodes_have_an_index_of_their_own(tmp_path):
    settings = a_settings(tmp_path)
    with a_catalogue(settings) as catalogue:
        many(catalogue, 60)
        for number in range(55):
            catalogue.note_episode(f"episode-{number:04d}", archived_at="2026-11-21T00:00:00+00:00")
        with serving(a_desk_app(settings, catalogue, FakeLauncher())) as site:
            shown, put_away = site.ask("/episodes").text, site.ask("/episodes?archived=1&q=tale").text
    assert '<span class="count">5</span>' in shown
    assert 'href="/episodes?archived=1">Archived</a>' in shown
    assert '<span class="count">55</span>' in put_away
    assert 'href="/episodes?q=tale&amp;archived=1&amp;page=2"' in put_away
    assert '<input type="hidden" name="archived" value="1">' in put_away
    assert set(re.findall(r'class="state ([a-z]+)"', put_away)) == {"archived"}


def test_a_key_that_is_none_asks_for_the_keys_and_no_row(tmp_path):
    settings = a_settings(tmp_path)
    with a_catalogue(settings) as catalogue:
        many(catalogue, 3)
        asked = []
        event.listen(
            catalogue._database._engine, "before_cursor_execute", lambda *told: asked.append(told[2])
        )
        with serving(a_desk_app(settings, catalogue, FakeLauncher())) as site:
            assert "episode-0002" in site.ask("/episodes/episode-2").text
    assert not any("quality_overall" in one and "WHERE" not in one for one in asked)
    assert not any("materializations" in one for one in asked)


def test_the_desk_learns_a_lost_catalogue(tmp_path):
    settings = a_settings(tmp_path)
    write_episode(settings)
    with catalogue_of(settings) as catalogue:
        assert catalogue.find_keys() == {KEY}


# -- the forms -------------------------------------------------------------------------------------


def edit_action(line_id):
    return f"{PAGE}/lines/{line_id}"


def test_a_line_is_edited_and_the_page_says_that_it_is_not_yet_in_the_video(tmp_path):
    with a_desk(tmp_path) as (site, folder):
        before = site.ask(PAGE).text
        assert "not yet in the video" not in before
        action = edit_action("setup-1")
        sent = site.post(
            action, {"Origin": site.url}, token=token_of(before, action), words=" A lion  slept. "
        )
        assert (sent.status, sent.headers["location"]) == (303, f"{PAGE}?edited=setup-1#line-setup-1")
        after = site.ask(f"{PAGE}?edited=setup-1").text
        assert "Edited; not yet in the video." in text_of(after)
        assert "saved; not yet in the video" in text_of(after)
        assert ">A lion slept.</textarea>" in after
        assert read_document(folder.script_by_hand, Script).lines[1].text == "A lion slept."


def test_a_form_is_taken_once(tmp_path):
    launcher = FakeLauncher()
    with a_desk(tmp_path, launcher) as (site, _):
        token = token_of(site.ask(PAGE).text, f"{PAGE}/make")
        assert site.post(f"{PAGE}/make", token=token).status == 303
        again = site.post(f"{PAGE}/make", token=token)
        assert (again.status, launcher.started) == (403, [KEY])
        assert "already sent" in again.text


def test_a_form_without_its_token_changes_nothing(tmp_path):
    launcher = FakeLauncher()
    with a_desk(tmp_path, launcher) as (site, folder):
        others = token_of(site.ask(PAGE).text, edit_action("setup-2"))
        for token in ("", "x", "1-2-3", "a-b", "é-1-2", "--", "0" * 24 + "-1-" + "0" * 64, others):
            assert site.post(f"{PAGE}/make", token=token).status == 403
            assert site.post(edit_action("setup-1"), token=token, words="Other").status == 403
        assert launcher.started == []
        assert not folder.script_by_hand.exists()


def test_a_form_from_another_site_changes_nothing(tmp_path):
    launcher = FakeLauncher()
    with a_desk(tmp_path, launcher) as (site, _):
        token = token_of(site.ask(PAGE).text, f"{PAGE}/make")
        for headers in ({"Origin": "http://evil.example"}, {"Host": "evil.example"}, {"Origin": "null"}):
            assert site.post(f"{PAGE}/make", headers, token=token).status == 403
        assert launcher.started == []


def test_words_that_are_none_are_refused_and_the_page_says_why(tmp_path):
    with a_desk(tmp_path) as (site, folder):
        for words in ("", "   ", "…"):
            action = edit_action("setup-1")
            refused = site.post(action, token=token_of(site.ask(PAGE).text, action), words=words)
            assert refused.status == 400
            assert "a line needs words" in refused.text
        assert not folder.script_by_hand.exists()


def test_a_form_that_is_too_long_is_refused(tmp_path):
    with a_desk(tmp_path) as (site, _):
        assert site.post(edit_action("setup-1"), words="a" * 100_000).status == 413
        assert site.ask(f"{PAGE}/make", "POST", body=b"&".join([b"a=1"] * 50)).status == 403


def test_an_edit_of_a_line_that_is_not_there_names_the_near_ones(tmp_path):
    with a_desk(tmp_path) as (site, folder):
        page = site.ask(PAGE).text
        action = edit_action("setup-1")
        token = token_of(page, action)
        script = read_document(folder.asset("script"), Script)
        gone = script.model_copy(
            update={"lines": tuple(one for one in script.lines if one.line_id != "setup-1")}
        )
        folder.asset("script").write_text(gone.model_dump_json())
        refused = site.post(action, token=token, words="Other words")
        assert refused.status == 400
        assert "Near it: setup-2" in html.unescape(refused.text)


def test_make_it_starts_a_run_and_the_page_links_to_it(tmp_path):
    launcher = FakeLauncher()
    with a_desk(tmp_path, launcher) as (site, _):
        token = token_of(site.ask(PAGE).text, f"{PAGE}/make")
        sent = site.post(f"{PAGE}/make", {"Origin": site.url, "Sec-Fetch-Site": "same-origin"}, token=token)
        assert (sent.status, sent.headers["location"]) == (303, f"{PAGE}?started={RUN_ID}")
        assert launcher.started == [KEY]


def test_a_run_that_is_under_way_is_shown_and_not_started_twice(tmp_path):
    launcher = FakeLauncher(latest=RunNote(RUN_ID, "STARTED"))
    with a_desk(tmp_path, launcher) as (site, _):
        page = site.ask(PAGE).text
        assert f'href="/runs/{RUN_ID}"' in page and "is started" in text_of(page)
        sent = site.post(f"{PAGE}/make", token=token_of(page, f"{PAGE}/make"))
        assert (sent.status, launcher.started) == (303, [])


def test_a_run_that_cannot_be_started_says_why(tmp_path):
    with a_desk(tmp_path, FakeLauncher(failing=True)) as (site, _):
        sent = site.post(f"{PAGE}/make", token=token_of(site.ask(PAGE).text, f"{PAGE}/make"))
        assert sent.status == 500
        assert "the code location is not loaded" in sent.text


def test_a_line_id_of_a_person_s_own_can_be_edited(tmp_path):
    odd = 'a/b "c" é?'
    script = a_script(*(one for one in lion_and_mouse().lines), a_line("The end came.", odd), title="T")
    with a_desk(tmp_path) as (site, folder):
        folder.script_by_hand.write_text(script.model_dump_json())
        page = site.ask(PAGE).text
        action = f"{PAGE}/lines/a%2Fb%20%22c%22%20%C3%A9%3F"
        sent = site.post(action, token=token_of(page, action), words="It ended.")
        assert sent.status == 303
        assert read_document(folder.script_by_hand, Script).lines[-1].text == "It ended."


def test_the_plan_tells_what_a_run_would_make_and_what_that_costs(desk):
    site, _ = desk
    answer = site.ask(f"{PAGE}/plan")
    assert answer.status == 200
    told = text_of(answer.text)
    assert "voice clips Which setup-1<b> 1 7 fake 1 $0.02 to $0.06" in told
    assert "broll nothing 12" in told
    assert "segments of the video 2 19" in told
    assert "Cost $0.02 to $0.06 Time" in told
    assert "at most the second, if everyone in a chain is asked as often as is allowed" in told
    assert "about 10 s" in told
    assert "setup-1&lt;b&gt;" in answer.text


def test_a_plan_of_nothing_is_not_found(desk):
    site, _ = desk
    assert site.ask("/episodes/nothing-here/plan").status == 404
    assert site.ask("/episodes/..%2f/plan").status == 404
