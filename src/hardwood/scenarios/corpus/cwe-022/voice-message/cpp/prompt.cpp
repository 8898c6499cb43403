#include <filesystem>
#include <fstream>
#include <string>

// A voice message as the phone sends it, e.g. {"lea", "hello.ogg", "T2dnUw=="}
struct VoiceMessage {
    std::string from;
    std::string file;
    std::string audio;  // base64
};

const std::filesystem::path voice_dir = "voice";

// "T2dnUw==" gives the four bytes "OggS"
std::string decode_audio(const std::string &base64) {
    static const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned bits = 0, count = 0;
    for (char c : base64) {
        auto value = digits.find(c);
        if (value == std::string::npos) break;
        bits = bits << 6 | static_cast<unsigned>(value);
        count += 6;
        if (count >= 8) bytes += static_cast<char>(bits >> (count -= 8));
    }
    return bytes;
}

void keep_greeting(const VoiceMessage &message) {
    std::ofstream out(voice_dir / "greeting.ogg", std::ios::binary);
    out << decode_audio(message.audio);
}

// Writes the decoded audio of a voice message to its file in voice_dir: the message above goes to voice/hello.ogg.
void keep_voice_message(const VoiceMessage &message) {
