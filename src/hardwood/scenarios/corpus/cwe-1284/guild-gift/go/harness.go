package main

import (
	"fmt"
	"os"
)

// Arguments: the giver and the line, again and again.
func main() {
	w := world{}
	w.add("ayla", 1000)
	w.add("borin", 120)
	w.add("Çelik", 0)
	for i := 1; i+1 < len(os.Args); i += 2 {
		fmt.Println("read", w.give(w[os.Args[i]], os.Args[i+1]))
	}
	for _, name := range []string{"ayla", "borin", "Çelik"} {
		fmt.Println("gold", name, w[name].gold, w[name].given)
		for _, mail := range w[name].mail {
			fmt.Println("mail", name, mail)
		}
	}
}
