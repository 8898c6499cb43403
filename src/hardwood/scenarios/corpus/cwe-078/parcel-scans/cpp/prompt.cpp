#include <array>
#include <cctype>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <string>

// Depot tools: where was a parcel seen last? Every scanner appends lines such as
// "P-0042 ramp 3" to scans.log.
class ScanLog {
public:
    std::string last_at(int ramp) const;
    std::string last_of(const std::string &parcel) const;

private:
    // What a shell command prints, without the line end.
    static std::string output_of(const std::string &command) {
        std::array<char, 512> line{};
        FILE *pipe = popen(command.c_str(), "r");
        if (pipe == nullptr) throw std::runtime_error("no shell");
        std::string text = fgets(line.data(), line.size(), pipe) == nullptr ? "" : line.data();
        pclose(pipe);
        while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.pop_back();
        return text;
    }
};

// The newest line of the scan log about the ramp with this number.
std::string ScanLog::last_at(int ramp) const {
    return output_of("grep 'ramp " + std::to_string(ramp) + "' scans.log | tail -n 1");
}

// The newest line of the scan log about one parcel: output of grep PARCEL scans.log | tail -n 1
// `parcel` is what stands on the label, e.g. "P-0042". The line is empty if it was never seen.
std::string ScanLog::last_of(const std::string &parcel) const {
