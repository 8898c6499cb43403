#include <string>

struct VoiceMessage {
    std::string from;
    std::string file;
    std::string audio;
};
void keep_voice_message(const VoiceMessage &message);

int main(int argc, char **argv) {
    keep_voice_message({"someone", argv[1], argv[2]});
}
