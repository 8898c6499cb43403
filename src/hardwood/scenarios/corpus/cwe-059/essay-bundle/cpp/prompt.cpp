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

void save_bundle(const Bundle &bundle, const fs::path &target) {
    std::ofstream(target, std::ios::binary) << bundle.text;
}

// Makes one text of the essays in the folder of a class, which is mailed to everybody in it. It has all files whose
// name ends in ".txt", sorted by name, each under a line with the pupil's name (that of the file) and the number
// of words, with a blank line behind it:
//
//   == maria (312 words) ==
//   My summer ...
//   <blank line>
//
// A newline is added to an essay that does not end in one. Files without a single word are not in the text but
// in `empty`. Folders in the folder, and other files, are passed over.
Bundle bundle_essays(const fs::path &folder) {
