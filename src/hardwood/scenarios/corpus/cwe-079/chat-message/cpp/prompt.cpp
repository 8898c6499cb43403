#include <cstdio>
#include <ctime>
#include <string>

struct Message {
    std::string author;
    std::string text;
    std::time_t stamp;
};

// The text with each `from` replaced by `to`.
std::string replaced(std::string text, const std::string &from, const std::string &to) {
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

// The text with a face for every ":)".
std::string smiling(const std::string &text) {
    return replaced(text, ":)", "\u263a");
}

// The hour and minute shown beside a message.
std::string clock_of(std::time_t stamp) {
    char text[8];
    std::strftime(text, sizeof text, "%H:%M", std::gmtime(&stamp));
    return text;
}

// The line of one message of the team chat, as its author typed it. For {"Mia", "lunch at one?", 43200}:
// <li><time>12:00</time> <b>Mia</b> lunch at one?</li>
std::string render_message(const Message &message) {
