#include <iostream>
#include <sstream>
#include <string>
#include <vector>

class Garden {
public:
    Garden(int rows, int columns) : beds_(rows, std::vector<char>(columns, '.')) {}
    int plant(std::istream &list);
    void print(std::ostream &out) const {
        for (const auto &row : beds_)
            out << std::string(row.begin(), row.end()) << "\n";
    }

private:
    std::vector<std::vector<char>> beds_;
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
