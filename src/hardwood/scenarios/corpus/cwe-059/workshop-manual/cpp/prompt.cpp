// Manuals of the machines in the maker space. Members put them into "manuals" with git, one folder a machine; whoever stands
// at a machine reads them on a tablet.
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

struct Page {
    std::string text;
    int parts = 0;    // that were put in
    int missing = 0;
};

std::optional<Lines> read_lines(const fs::path &folder, const std::string &name);

// The name in a line such as "{{part parts/blade.md}}"; "" for all other lines.
std::string get_part(const std::string &line) {
    if (line.size() < 10 || line.rfind("{{part ", 0) != 0 || line.substr(line.size() - 2) != "}}") return "";
    return line.substr(7, line.size() - 9);
}

// Puts together a page, e.g. page "saw.md" of the manual in the folder "manuals/saw". A line "{{part parts/blade.md}}" is
// replaced with the lines of that file; where there is none it becomes "(missing: parts/blade.md)".
Page put_together(const fs::path &folder, const std::string &page) {
    const std::optional<Lines> source = read_lines(folder, page);
    if (!source) throw std::invalid_argument("no page " + page);
    Page result;
    for (const std::string &line : *source) {
        Lines shown = {line};
        if (const std::string part = get_part(line); !part.empty()) {
            const std::optional<Lines> found = read_lines(folder, part);
            ++(found ? result.parts : result.missing);
            shown = found.value_or(Lines{"(missing: " + part + ")"});
        }
        for (const std::string &text : shown) result.text += text + "\n";
    }
    return result;
}

// Whether a name such as "parts/saw blade.md" stays below where it is looked up.
bool is_below(const fs::path &name) {
    if (name.empty() || name.is_absolute()) return false;
    for (const fs::path &step : name) {
        if (step == "..") return false;
    }
    return true;
}

// The lines of a file of a manual: for folder "manuals/saw" and name "parts/blade.md" those of manuals/saw/parts/blade.md.
// Nothing (std::nullopt) for a name that is not below the folder ("../drill/bits.md"), and where there is no such file.
std::optional<Lines> read_lines(const fs::path &folder, const std::string &name) {
