#include <iostream>
#include <map>
#include <string>

std::string playlist_options(const std::map<int, std::string> &playlists);

int main(int argc, char **argv) {
    std::map<int, std::string> playlists;
    for (int i = 1; i + 1 < argc; i += 2) {
        playlists[std::stoi(argv[i])] = argv[i + 1];
    }
    std::cout << playlist_options(playlists);
}
