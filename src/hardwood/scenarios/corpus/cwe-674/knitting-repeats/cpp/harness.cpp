#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>

struct Row {
    std::string text;
    std::size_t at = 0;
    int open = 0;
};
unsigned long long count_part(Row &row);

// Arguments: text, or head, how often, middle, tail.
int main(int argc, char **argv) {
    Row row;
    if (argc == 2) row.text = argv[1];
    for (int i = 0; argc > 2 && i < std::atoi(argv[2]); i++) row.text += argv[1];
    if (argc > 2) row.text += argv[3];
    for (int i = 0; argc > 2 && i < std::atoi(argv[2]); i++) row.text += argv[4];
    try {
        std::cout << count_part(row);
    } catch (const std::invalid_argument &) {
        std::cout << "wrong";
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
