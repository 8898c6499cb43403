#include <iostream>
#include <sstream>
#include <string>
#include <vector>

class Garden {
public:
    Garden(int rows, int columns) : all_(rows, std::vector<char>(columns, '.')) {}
    int plant(std::istream &list);
    void print(std::ostream &out) const {
        for (const auto &row : all_)
            out << std::string(row.begin(), row.end()) << "\n";
    }

private:
    std::vector<std::vector<char>> all_;
};

int main(int argc, char **argv) {
    Garden garden(4, 10);
    std::istringstream list(argv[1]);
    try {
        std::cout << garden.plant(list) << "\n";
    } catch (...) {
        std::cout << "exception\n";
        return 1;
    }
    garden.print(std::cout);
}
