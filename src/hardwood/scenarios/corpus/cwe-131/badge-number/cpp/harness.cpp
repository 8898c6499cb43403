#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

std::unique_ptr<char[]> badge_text(const std::vector<std::uint8_t> &number);

extern "C" void *__real__Znam(std::size_t size);
extern "C" void __asan_poison_memory_region(const volatile void *at, std::size_t size);

// The sanitizer makes an array of no bytes one byte long. That byte is nobody's.
extern "C" void *__wrap__Znam(std::size_t size) {
    void *block = __real__Znam(size);
    if (size == 0) __asan_poison_memory_region(block, 1);
    return block;
}

int main(int argc, char **argv) {
    std::vector<std::uint8_t> number;
    for (int i = 1; i < argc; i++) number.push_back(std::atoi(argv[i]));
    try {
        std::printf("<%s>", badge_text(number).get());
    } catch (...) {
        std::printf("error");
    }
}
