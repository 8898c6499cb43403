#include <iostream>
#include <optional>
#include <string>

std::optional<std::string> read_note(const std::string &name);

int main(int argc, char **argv) {
    auto text = read_note(argv[1]);
    std::cout << (text ? "text:" + *text : "none");
}
