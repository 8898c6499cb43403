#include <iomanip>
#include <ostream>
#include <string>

// A picture that a visitor of the museum has sent in, with the title that the visitor gave it.
struct Picture {
    int number;
    std::string title;
};

// Prints the small form of a picture, for the overview of the gallery.
void print_thumbnail(std::ostream &page, const Picture &picture) {
    page << "<img src=\"/small/" << picture.number << ".jpg\" alt=\"Picture " << picture.number << "\">";
}

// Prints the frame number of a picture on the wall, such as 007.
void print_place(std::ostream &page, const Picture &picture) {
    page << std::setw(3) << std::setfill('0') << picture.number;
}

// Prints the large form of a picture. For {12, "Old harbour"}, that is
// <img src="/large/12.jpg" alt="Old harbour">
void print_full_size(std::ostream &page, const Picture &picture) {
