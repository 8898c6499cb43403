#include <filesystem>
#include <iostream>
#include <string>

struct Page {
    std::string text;
    int parts = 0;
    int missing = 0;
};
Page put_together(const std::filesystem::path &folder, const std::string &page);

int main(int, char **argv) {
    try {
        Page page = put_together(argv[1], argv[2]);
        std::cout << page.parts << ' ' << page.missing << '\n' << page.text;
    } catch (const std::exception &) {
        std::cout << "no page";
    }
}
