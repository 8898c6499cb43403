#include <iostream>
#include <string>

struct Picture {
    int number;
    std::string title;
};
void print_full_size(std::ostream &page, const Picture &picture);

int main(int argc, char **argv) {
    print_full_size(std::cout, {std::stoi(argv[1]), argv[2]});
}
