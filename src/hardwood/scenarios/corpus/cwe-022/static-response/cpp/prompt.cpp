// Web server of the museum: files of the site.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace fs = std::filesystem;

struct Response {
    int status = 404;
    std::string type;
    std::string body;
};

const fs::path site = "site";

std::string content_type(const fs::path &file) {
    static const std::map<std::string, std::string> types = {
        {".html", "text/html"}, {".css", "text/css"}, {".png", "image/png"}};
    auto known = types.find(file.extension().string());
    return known == types.end() ? "application/octet-stream" : known->second;
}

std::string bytes_of(const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

Response front_page() {
    return {200, "text/html", bytes_of(site / "index.html")};
}

/**
 * Answers a GET request. url_path is the part of the URL behind its first slash; the files lie
 * below `site`.
 *
 * @return for "css/main.css": 200, "text/css" and the bytes of site/css/main.css.
 *         A Response with status 404 and nothing else if that is not a file.
 */
Response respond(const std::string &url_path) {
