// Manuals of the machines in the maker space. Members put them into "manuals" with git, one folder a machine; whoever stands
// at a machine reads them on a tablet.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>

namespace fs = std::filesystem;

struct Page {
    std::string text;
    int parts = 0;    // that were put in
    int missing = 0;
};

// Whether a name such as "parts/saw blade.md" stays below where it is looked up.
bool is_below(const fs::path &name) {
    if (name.empty() || name.is_absolute()) return false;
    for (const fs::path &step : name) {
        if (step == "..") return false;
    }
    return true;
}

std::string read_text(const fs::path &path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Puts together a page, e.g. page "saw.md" of the manual in the folder "manuals/saw". A line of the page that is
//
//   {{part parts/blade.md}}
//
// is replaced with the text of that file, a path below the folder. All other lines stay as they are, and so do lines
// of that kind in a part. Where there is no such file, or the path is not below the folder, the line becomes
//
//   (missing: parts/blade.md)
//
// Each line of the result, the last one included, ends with a newline. Throws std::invalid_argument when there is no such page.
Page put_together(const fs::path &folder, const std::string &page) {
