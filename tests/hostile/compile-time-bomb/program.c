#define A(x) x x x x x x x x x x
#define B(x) A(A(A(A(A(A(A(A(x))))))))
int big = B(1 +) 0;
char *read_note(const char *name) { return 0; }
