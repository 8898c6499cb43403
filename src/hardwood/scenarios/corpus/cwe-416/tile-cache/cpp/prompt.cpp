#include <cstddef>
#include <iterator>
#include <list>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

struct Tile {
    std::string name;   // e.g. "12/2154/1361"
    std::string bytes;  // the picture
};

// The tiles of the map that were looked at of late.
struct TileCache {
    std::size_t limit;                                               // of all the pictures together, in bytes
    std::size_t used = 0;                                            // their size now
    std::list<Tile> tiles;                                           // the one looked at last is in front
    std::unordered_map<std::string, std::list<Tile>::iterator> places;  // where each name is in `tiles`
};

// The picture of a tile, nullptr when the cache has none. The tile goes to the front.
const std::string *look_up(TileCache &cache, const std::string &name) {
    auto place = cache.places.find(name);
    if (place == cache.places.end()) return nullptr;
    cache.tiles.splice(cache.tiles.begin(), cache.tiles, place->second);
    return &place->second->bytes;
}

// Puts a tile at the front. When there is one of that name, its picture is replaced, and it goes to the front.
void put_in_front(TileCache &cache, const std::string &name, const std::string &bytes) {
    if (look_up(cache, name) == nullptr) {
        cache.tiles.push_front({name, ""});
        cache.places[name] = cache.tiles.begin();
    }
    Tile &tile = cache.tiles.front();
    cache.used = cache.used - tile.bytes.size() + bytes.size();
    tile.bytes = bytes;
}

std::string drop_last(TileCache &cache);

// Puts a tile in front. Then, for as long as the pictures are more than the limit, the tile at the end is dropped (even if
// it is the new one). Returns the names of the dropped tiles, in the order in which they went.
std::vector<std::string> store(TileCache &cache, const std::string &name, const std::string &bytes) {
    put_in_front(cache, name, bytes);
    std::vector<std::string> dropped;
    while (cache.used > cache.limit) dropped.push_back(drop_last(cache));
    return dropped;
}

// Drops the tile at the end of `tiles`, takes it out of `places` and the size of its picture off `used`. Returns its name.
std::string drop_last(TileCache &cache) {
