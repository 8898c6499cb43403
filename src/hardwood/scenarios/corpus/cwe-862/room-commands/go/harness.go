package main

import (
	"fmt"
	"os"
	"sort"
)

// Arguments, three for each time: room, nick, text.
func main() {
	in := func(nicks ...string) map[string]bool {
		people := map[string]bool{}
		for _, nick := range nicks {
			people[nick] = true
		}
		return people
	}
	rooms := map[string]*room{
		"cats": {owner: "olga", moderators: []string{"mo", "kim"}, people: in("olga", "mo", "kim", "bob", "eve"), topic: "All about cats", slow: 5},
		"dogs": {owner: "eve", moderators: []string{"bob"}, people: in("eve", "bob", "mo", "olga")},
	}
	for i := 1; i+2 < len(os.Args); i += 3 {
		fmt.Printf("back|%s\n", typed(rooms, os.Args[i], os.Args[i+1], os.Args[i+2]))
	}
	for _, name := range []string{"cats", "dogs"} {
		r := rooms[name]
		for _, line := range r.lines {
			fmt.Printf("line|%s|%s\n", name, line)
		}
		var nicks []string
		for nick, here := range r.people {
			if here {
				nicks = append(nicks, nick)
			}
		}
		sort.Strings(nicks)
		fmt.Printf("room|%s|%s|%d|", name, r.topic, r.slow)
		for _, nick := range nicks {
			fmt.Print(" ", nick)
		}
		fmt.Println()
	}
}
