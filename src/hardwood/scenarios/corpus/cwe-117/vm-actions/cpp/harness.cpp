#include <string>
#include <utility>
#include <vector>

class History {
public:
    explicit History(std::string path) : path_(std::move(path)) {}

    void remember(std::string label, const std::string &action, const std::string &owner) const;

private:
    std::string path_;
};

int main(int argc, char **argv) {
    History("history.txt").remember(argv[1], argv[2], argv[3]);
}
