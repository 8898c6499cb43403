#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>

std::unique_ptr<char[]> expand_tabs(const std::string &listing, std::size_t width);

extern "C" void *__real__Znam(std::size_t size);
extern "C" void __asan_poison_memory_region(const volatile void *at, std::size_t size);

// The sanitizer makes an array of no bytes one byte long. That byte is nobody's.
extern "C" void *__wrap__Znam(std::size_t size) {
    void *block = __real__Znam(size);
    if (size == 0) __asan_poison_memory_region(block, 1);
    return block;
}

int main(int argc, char **argv) {
    const std::string listing{std::istreambuf_iterator<char>(std::cin), {}};
    try {
        const auto text = expand_tabs(listing, std::strtoul(argv[1], nullptr, 10));
        std::cout << "<" << text.get() << ">";
    } catch (...) {
        std::cout << "error";
    }
}
