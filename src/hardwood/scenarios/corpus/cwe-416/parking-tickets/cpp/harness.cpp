#include <cstdlib>
#include <cstring>
#include <iostream>
#include <malloc.h>
#include <map>
#include <new>
#include <string>
#include <vector>

using Tickets = std::map<std::string, int>;
std::vector<std::string> remove_expired(Tickets &tickets, int now);

// "keep": memory that is given back stays as it is. Otherwise it is overwritten first: the step to the next entry of a map
// happens in the C++ library, where the sanitizer does not look.
static bool keep = false;

static void give_back(void *block) {
    if (keep || block == nullptr) return;
    volatile unsigned char *byte = static_cast<unsigned char *>(block);
    for (std::size_t left = malloc_usable_size(block); left > 0; left--) *byte++ = 0xa5;
    std::free(block);
}

void *operator new(std::size_t size) {
    void *block = std::malloc(size == 0 ? 1 : size);
    if (block == nullptr) throw std::bad_alloc();
    return block;
}
void operator delete(void *block) noexcept { give_back(block); }
void operator delete(void *block, std::size_t) noexcept { give_back(block); }

int main(int argc, char **argv) {
    Tickets tickets;
    for (int i = 3; i + 1 < argc; i += 2) tickets[argv[i]] = std::atoi(argv[i + 1]);
    keep = std::strcmp(argv[1], "keep") == 0;
    try {
        for (const std::string &plate : remove_expired(tickets, std::atoi(argv[2]))) std::cout << "-" << plate << " ";
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
    for (const auto &[plate, until] : tickets) std::cout << "+" << plate << ":" << until << " ";
    std::cout << tickets.size();
}
