#include <algorithm>
#include <cstddef>
#include <vector>

struct Point {
    int x;
    int y;
};

// One movement of the pen. `points` is an array made with new[].
struct Stroke {
    std::size_t length;
    Point *points;
};

// What is on the sheet, the lowest stroke first. The drawing deletes the points of its strokes.
struct Drawing {
    std::vector<Stroke> strokes;

    ~Drawing() {
        for (Stroke &stroke : strokes) delete[] stroke.points;
    }

    void rub_out(std::size_t index) {
        delete[] strokes[index].points;
        strokes.erase(strokes.begin() + index);
    }
};

// Draws a stroke once more, on top of all: the new last stroke has the points that strokes[index] has.
// The result is where it is in `strokes`, or -1 if the drawing has no stroke of that index.
int repeat_stroke(Drawing &drawing, std::size_t index) {
