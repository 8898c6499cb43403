#include <iostream>
#include <string>

struct Response {
    int status = 404;
    std::string type;
    std::string body;
};
Response respond(const std::string &url_path);

int main(int argc, char **argv) {
    Response response = respond(argv[1]);
    std::cout << response.status << " " << response.type << "\n" << response.body;
}
