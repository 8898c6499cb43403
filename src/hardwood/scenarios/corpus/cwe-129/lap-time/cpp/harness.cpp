#include <cstdlib>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

class Runner {
public:
    explicit Runner(std::vector<double> laps) : laps_(std::move(laps)) {}
    double total() const;
    std::string answer(const std::string &question) const;

private:
    std::vector<double> laps_;
};

int main(int argc, char **argv) {
    std::vector<double> laps(argc - 2);
    for (int i = 2; i < argc; i++) laps[i - 2] = std::atof(argv[i]);
    Runner runner(std::move(laps));
    try {
        std::cout << runner.answer(argv[1]);
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
}
