#include <cstddef>
#include <cstdint>
#include <istream>
#include <optional>
#include <ostream>
#include <vector>

// Points of a hike. The watch begins a new track after kLongest of them.
constexpr std::uint32_t kLongest = 20000;

struct Point {
    std::int32_t lat = 0, lon = 0;
    std::int32_t metres = 0;
};

using Track = std::vector<Point>;

void write_track(std::ostream &out, const Track &track) {
    const auto count = static_cast<std::uint32_t>(track.size());
    out.write(reinterpret_cast<const char *>(&count), sizeof count);
    out.write(reinterpret_cast<const char *>(track.data()), count * sizeof(Point));
}

// The counterpart of write_track: a count of four bytes, then the points, in the byte order of this machine. A track may be empty. If the stream ends before the
// last point is complete, there is no track (std::nullopt).
std::optional<Track> read_track(std::istream &in) {
