package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

// Standard input: lines of commands, their words divided by "|".
func main() {
	g := &guide{map[string]role{}, map[string]*page{}, map[string][]string{}}
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		w := append(strings.Split(in.Text(), "|"), "", "", "", "")
		switch w[0] {
		case "member":
			number, _ := strconv.Atoi(w[2])
			g.members[w[1]] = role(number)
		case "page":
			version, _ := strconv.Atoi(w[4])
			g.pages[w[1]] = &page{live: w[2], draft: w[3], version: version}
		case "history":
			g.pages[w[1]].history = append(g.pages[w[1]].history, w[2])
		case "subscriber":
			g.pages[w[1]].subscribers = append(g.pages[w[1]].subscribers, w[2])
		case "online":
			fmt.Printf("returned|%d\n", putOnline(g, w[1], w[2]))
		}
	}
	var crags, names []string
	for crag := range g.pages {
		crags = append(crags, crag)
	}
	for name := range g.inbox {
		names = append(names, name)
	}
	sort.Strings(crags)
	sort.Strings(names)
	for _, crag := range crags {
		p := g.pages[crag]
		fmt.Printf("page|%s|%s|%s|%d\n", crag, p.live, p.draft, p.version)
		for _, line := range p.history {
			fmt.Printf("history|%s|%s\n", crag, line)
		}
	}
	for _, name := range names {
		for _, mail := range g.inbox[name] {
			fmt.Printf("mail|%s|%s\n", name, mail)
		}
	}
}
