#include <fstream>
#include <iostream>
#include <string>

int cells_after_step(std::istream &in);

// The most address space so far: pages from mmap are in it, too.
static long most_kb() {
    long kb = 0;
    std::ifstream status("/proc/self/status");
    for (std::string word; kb == 0 && status >> word;)
        if (word == "VmPeak:") status >> kb;
    return kb;
}

int main() {
    const long before = most_kb();
    try {
        std::cout << cells_after_step(std::cin);
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << (most_kb() - before) / 1024 << " MiB more";
}
