package main

import (
	"fmt"
	"os"
)

func main() {
	b, err := bundleEssays(os.Args[1])
	if err != nil {
		fmt.Println("error")
		return
	}
	fmt.Println(b.essays)
	for _, name := range b.empty {
		fmt.Println("empty", name)
	}
	fmt.Print("\n", b.text)
}
