#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

const fs::path rooms = "rooms";

// The transcript of a room, open for what is to be added.
std::ofstream transcript(const std::string &room) {
    fs::create_directories(rooms);
    return std::ofstream(rooms / (room + ".txt"), std::ios::app);
}

// Adds the line "clock - minutes of silence".
void append_pause(const std::string &room, const std::string &clock, int minutes) {
    transcript(room) << clock << " - " << minutes << " of silence\n";
}

// Is it one of those messages that only say "+1"?
bool is_vote(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text == "+1";
}

/// Adds a message to the end of the room's transcript.
/// @param room   name of the room, such as "garden"
/// @param clock  time of day, such as "12:04"
/// @param nick   nickname of the author
/// @param text   what the author wrote
/// The line has the form "clock nick: text" and ends with one newline.
void append_message(const std::string &room, const std::string &clock, const std::string &nick, std::string text) {
