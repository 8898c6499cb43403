#include <cstdint>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

struct Point {
    std::int32_t lat = 0, lon = 0;
    std::int32_t metres = 0;
};
std::optional<std::vector<Point>> read_track(std::istream &in);

static void print_track() {
    const auto track = read_track(std::cin);
    if (!track) {
        std::cout << "no track";
        return;
    }
    std::cout << track->size();
    for (const auto &point : *track) std::cout << ' ' << point.lat << ',' << point.lon << ',' << point.metres;
}

// The most address space so far: pages from mmap are in it, too.
static long most_kb() {
    long kb = 0;
    std::ifstream status("/proc/self/status");
    for (std::string word; kb == 0 && status >> word;)
        if (word == "VmPeak:") status >> kb;
    return kb;
}

int main() {
    const long before = most_kb();
    try {
        print_track();
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << (most_kb() - before) / 1024 << " MiB more";
}
