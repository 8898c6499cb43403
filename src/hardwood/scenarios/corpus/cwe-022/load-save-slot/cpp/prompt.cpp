#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

// Savegames of the browser game, as JSON text.
class Saves {
public:
    explicit Saves(std::filesystem::path folder) : folder(folder) {}

    // What every new hero starts with.
    std::string load_defaults() const {
        std::ifstream in(folder / "defaults.json");
        std::stringstream text;
        text << in.rdbuf();
        return text.str();
    }

    std::string load_save(const std::string &slot) const;

private:
    std::filesystem::path folder;
};

// Loads the savegame of a slot, which the player's client sends: the slot "tess/autosave" in the
// folder "saves" is the text of the file saves/tess/autosave.json. Without that file, it is "".
std::string Saves::load_save(const std::string &slot) const {
