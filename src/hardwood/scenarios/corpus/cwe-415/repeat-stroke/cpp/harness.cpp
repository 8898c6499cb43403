#include <cstddef>
#include <iostream>
#include <string>
#include <vector>

struct Point {
    int x;
    int y;
};
struct Stroke {
    std::size_t length;
    Point *points;
};
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
int repeat_stroke(Drawing &drawing, std::size_t index);

// s3 is a new stroke with 3 points, r1 repeats stroke 1, x0 rubs stroke 0 out, "end" deletes the drawing.
int main(int argc, char **argv) {
    Drawing *drawing = new Drawing;
    std::string action;
    try {
        for (int i = 1; i < argc; i++) {
            action = argv[i];
            if (action == "end") continue;
            std::size_t number = std::stoul(action.substr(1));
            if (action[0] == 's') {
                Stroke stroke{number, new Point[number]};
                for (int n = 0; n < static_cast<int>(number); n++) stroke.points[n] = {10 * i + n, n};
                drawing->strokes.push_back(stroke);
            }
            if (action[0] == 'r') std::cout << repeat_stroke(*drawing, number) << " ";
            if (action[0] == 'x') drawing->rub_out(number);
        }
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
    for (const Stroke &stroke : drawing->strokes) {
        std::cout << "[";
        for (std::size_t n = 0; n < stroke.length; n++)
            std::cout << (n == 0 ? "" : " ") << stroke.points[n].x << "," << stroke.points[n].y;
        std::cout << "]";
    }
    if (action == "end") delete drawing;
}
