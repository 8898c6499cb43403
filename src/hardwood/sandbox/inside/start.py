"""The first of our files that runs in the box. It is short because Python compiles it anew each time; the others are compiled beforehand."""

import sys

sys.path.insert(0, "/agent")
import agent

agent.main()
