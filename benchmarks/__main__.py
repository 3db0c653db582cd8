"""All benchmarks, one after the other: `make bench`."""

from benchmarks import episode, floor, index, render

if __name__ == "__main__":
    for benchmark in (floor, render, episode, index):
        print(f"== {benchmark.__name__.rpartition('.')[2]}")
        benchmark.main()
