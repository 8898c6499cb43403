#include <cstdint>
#include <iostream>
#include <optional>
#include <vector>

struct Point {
    std::int32_t lat = 0, lon = 0;
    std::int32_t metres = 0;
};
std::optional<std::vector<Point>> read_track(std::istream &in);

int main() {
    try {
        const auto track = read_track(std::cin);
        if (!track) {
            std::cout << "no track";
            return 0;
        }
        std::cout << track->size();
        for (const auto &point : *track) std::cout << ' ' << point.lat << ',' << point.lon << ',' << point.metres;
    } catch (...) {
        std::cout << "error";
    }
}
