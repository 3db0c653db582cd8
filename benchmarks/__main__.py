"""All benchmarks, one after the other: `make bench`."""

from benchmarks import batch, episode, floor, gateway, index, listing, render, sensors, slots, upload

if __name__ == "__main__":
    for benchmark in (floor, render, episode, index, listing, batch, gateway, slots, sensors, upload):
        print(f"== {benchmark.__name__.rpartition('.')[2]}")
        benchmark.main()
