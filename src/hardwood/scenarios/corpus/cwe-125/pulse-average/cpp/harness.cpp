#include <cstddef>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

class Upload {
public:
    explicit Upload(std::vector<std::uint8_t> bytes) : bytes_(std::move(bytes)) {}
    bool empty() const { return bytes_.size() < 2; }
    std::size_t samples() const { return empty() ? 0 : bytes_[0] + 256u * bytes_[1]; }
    const std::vector<std::uint8_t> &bytes() const { return bytes_; }

private:
    std::vector<std::uint8_t> bytes_;
};
int average_pulse(const Upload &upload);

int main() {
    std::string all(std::istreambuf_iterator<char>(std::cin), {});
    Upload upload(std::vector<std::uint8_t>(all.begin(), all.end()));
    try {
        std::cout << average_pulse(upload);
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
}
