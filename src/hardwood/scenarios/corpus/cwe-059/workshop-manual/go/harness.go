package main

import (
	"fmt"
	"os"
)

func main() {
	p, err := putTogether(os.Args[1], os.Args[2])
	if err != nil {
		fmt.Print("no page")
		return
	}
	fmt.Printf("%d %d\n%s", p.parts, p.missing, p.text)
}
