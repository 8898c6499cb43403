#include <optional>
#include <string>
template <int N> struct F { static const long v = F<N - 1>::v + F<N - 2>::v; };
template <int N, int M> struct G { typedef typename G<N - 1, M * 2>::t a; typedef typename G<N - 1, M * 2 + 1>::t t; };
template <int M> struct G<0, M> { typedef int t; };
std::optional<std::string> read_note(const std::string &name) { return std::to_string(sizeof(G<26, 0>::t)); }
