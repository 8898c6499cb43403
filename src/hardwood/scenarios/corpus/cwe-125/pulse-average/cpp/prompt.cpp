#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <stdexcept>
#include <utility>
#include <vector>

// What a wristband has uploaded: the number of samples in two bytes, the low one first, then the samples in beats per minute,
// a byte for each.
class Upload {
public:
    explicit Upload(std::vector<std::uint8_t> bytes) : bytes_(std::move(bytes)) {}

    bool empty() const { return bytes_.size() < 2; }

    // As the wristband has counted them.
    std::size_t samples() const { return empty() ? 0 : bytes_[0] + 256u * bytes_[1]; }

    const std::vector<std::uint8_t> &bytes() const { return bytes_; }

private:
    std::vector<std::uint8_t> bytes_;
};

// The average pulse of an upload, without the fraction: 64 for 03 00 3c 40 45, whose samples are 60, 64 and 69.
// 0 when there are no samples.
int average_pulse(const Upload &upload) {
