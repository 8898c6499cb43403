#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

class Notice {
public:
    void add(const std::string &line) { lines_.push_back(line); }
    const std::vector<std::string> &lines() const { return lines_; }

    std::size_t width() const {
        std::size_t most = 0;
        for (const auto &line : lines_) most = std::max(most, line.size());
        return most;
    }

private:
    std::vector<std::string> lines_;
};
std::unique_ptr<char[]> screen(const Notice &notice);

int main(int argc, char **argv) {
    Notice notice;
    for (int i = 1; i < argc; i++) notice.add(argv[i]);
    try {
        const auto text = screen(notice);
        std::fputs(text.get(), stdout);
    } catch (...) {
        std::puts("error");
    }
}
