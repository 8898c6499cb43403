#include <filesystem>
#include <iostream>
#include <string>

class Saves {
public:
    explicit Saves(std::filesystem::path folder) : folder(folder) {}
    std::string load_save(const std::string &slot) const;

private:
    std::filesystem::path folder;
};

int main(int argc, char **argv) {
    std::cout << "[" << Saves("saves").load_save(argv[1]) << "]";
}
