#include <iostream>
#include <string>
#include <vector>

struct Wish {
    std::string door;
    std::string product;
    int pieces;
};
int write_round(const std::vector<Wish> &wishes, const std::string &file);

// Arguments: door, product and pieces of each wish.
int main(int argc, char **argv) {
    std::vector<Wish> wishes;
    for (int i = 1; i + 2 < argc; i += 3) wishes.push_back({argv[i], argv[i + 1], std::stoi(argv[i + 2])});
    std::cout << write_round(wishes, "round.csv");
}
