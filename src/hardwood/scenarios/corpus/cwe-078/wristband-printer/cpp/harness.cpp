#include <string>

void print_wristband(const std::string &name);

int main(int argc, char **argv) {
    print_wristband(argv[1]);
}
