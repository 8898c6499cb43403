#include <string>
#include <vector>

void pack(const std::vector<std::string> &names);

int main(int argc, char **argv) {
    pack(std::vector<std::string>(argv + 1, argv + argc));
}
