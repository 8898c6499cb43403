#include <cstdlib>
#include <cstring>
#include <iostream>
#include <list>
#include <new>
#include <string>
#include <unordered_map>
#include <vector>

struct Tile {
    std::string name;
    std::string bytes;
};
struct TileCache {
    std::size_t limit;
    std::size_t used = 0;
    std::list<Tile> tiles;
    std::unordered_map<std::string, std::list<Tile>::iterator> places;
};
const std::string *look_up(TileCache &cache, const std::string &name);
std::vector<std::string> store(TileCache &cache, const std::string &name, const std::string &bytes);

// "keep": memory that is given back stays as it is.
static bool keep = false;

void *operator new(std::size_t size) {
    void *block = std::malloc(size == 0 ? 1 : size);
    if (block == nullptr) throw std::bad_alloc();
    return block;
}
void operator delete(void *block) noexcept {
    if (!keep) std::free(block);
}
void operator delete(void *block, std::size_t) noexcept {
    if (!keep) std::free(block);
}

// "keep" or "free", the limit, then name=bytes to store and ?name to look up.
int main(int argc, char **argv) {
    keep = std::strcmp(argv[1], "keep") == 0;
    TileCache cache;
    cache.limit = std::stoul(argv[2]);
    try {
        for (int i = 3; i < argc; i++) {
            std::string word = argv[i];
            if (word[0] == '?') {
                const std::string *bytes = look_up(cache, word.substr(1));
                std::cout << word << (bytes == nullptr ? " no" : " " + *bytes) << "; ";
                continue;
            }
            auto is = word.find('=');
            for (const std::string &name : store(cache, word.substr(0, is), word.substr(is + 1)))
                std::cout << "-" << name << "; ";
        }
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
    std::size_t right = 0;
    for (const auto &[name, place] : cache.places) right += place->name == name;
    for (const Tile &tile : cache.tiles) std::cout << tile.name << "=" << tile.bytes << " ";
    std::cout << cache.used << " " << cache.places.size() << (right == cache.tiles.size() ? "" : " wrong places");
}
