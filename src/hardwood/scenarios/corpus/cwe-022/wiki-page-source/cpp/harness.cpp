#include <filesystem>
#include <iostream>
#include <string>

std::string page_source(const std::filesystem::path &root, const std::string &page);

int main(int argc, char **argv) {
    std::cout << page_source(argv[1], argv[2]) << "|";
}
