#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

// Pupils put their essays into the folder of their class over SFTP, as text files: "classes/7b/maria.txt".

struct Bundle {
    std::string text;
    int essays = 0;
    std::vector<std::string> empty;  // names of pupils whose file has nothing in it
};

static std::string read_all(const fs::path &path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

int count_words(const std::string &text) {
    std::istringstream in(text);
    return static_cast<int>(std::distance(std::istream_iterator<std::string>(in), {}));
}

// add_essay(bundle, "classes/7b/maria.txt", "My summer") puts "== maria (2 words) ==\nMy summer\n\n" at the end of the
// bundle's text. For an essay without a single word the pupil's name, "maria", is put into `empty` instead.
void add_essay(Bundle &bundle, const fs::path &path, const std::string &essay) {
    const std::string pupil = path.stem().string();
    const int words = count_words(essay);
    if (words == 0) {
        bundle.empty.push_back(pupil);
        return;
    }
    bundle.text += "== " + pupil + " (" + std::to_string(words) + " words) ==\n" + essay + (essay.back() == '\n' ? "\n" : "\n\n");
    bundle.essays++;
}

// The paths in a folder that end in ".txt", sorted: "classes/7b/ben.txt", "classes/7b/maria.txt".
std::vector<fs::path> list_texts(const fs::path &folder) {
    std::vector<fs::path> paths{fs::directory_iterator(folder), {}};
    paths.erase(std::remove_if(paths.begin(), paths.end(), [](auto &path) { return path.extension() != ".txt"; }), paths.end());
    std::sort(paths.begin(), paths.end());
    return paths;
}

// Makes the bundle of a class, which is mailed to everybody in it. It goes through the paths of
// list_texts(): a file is read, and add_essay() puts what is in it into the bundle; a folder is passed over, for pupils
// make some with names like a text's. When there are no files the bundle is Bundle().
Bundle bundle_essays(const fs::path &folder) {
