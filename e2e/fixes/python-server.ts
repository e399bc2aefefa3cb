/** Starts Django and FastAPI with the suggested code unchanged. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureServer } from './ensure-server.ts';
import { fillPlaceholder, type RunningServer, runProgram } from './running-server.ts';

/** Starts Django with the suggested settings. */
export const startDjango = (text: string): Promise<RunningServer> =>
  runProgram({
    prepare: async (folder, port) => {
      const settings = fillPlaceholder(
        text,
        `SECRET_KEY = "of a test"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"
INSTALLED_APPS = []
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]`,
      );
      await writeFile(join(folder, 'settings.py'), settings);
      await writeFile(
        join(folder, 'urls.py'),
        `from django.http import HttpResponse, HttpResponseForbidden
from django.urls import path

def broken(request):
    raise Exception("broken")

urlpatterns = [
    path("ok", lambda request: HttpResponse("ok", headers={"X-Total": "7"})),
    path("closed", lambda request: HttpResponseForbidden()),
    path("broken", broken),
]
`,
      );
      const serve = ['-m', 'django', 'runserver', '--noreload', `127.0.0.1:${port}`];
      return [ensureServer('django'), ...serve, '--pythonpath', folder, '--settings', 'settings'];
    },
  });

/** Starts FastAPI. */
export const startFastapi = (text: string): Promise<RunningServer> =>
  runProgram({
    prepare: async (folder, port) => {
      const module = fillPlaceholder(
        text,
        `from fastapi import FastAPI, Response

app = FastAPI()

@app.api_route("/ok", methods=["GET", "PUT"])
def ok():
    return Response("ok", headers={"X-Total": "7"})

@app.api_route("/closed", methods=["GET", "PUT"])
def closed():
    return Response(status_code=403)

@app.api_route("/broken", methods=["GET", "PUT"])
def broken():
    raise Exception("broken")`,
      );
      await writeFile(join(folder, 'main.py'), module);
      return [ensureServer('fastapi'), '-m', 'uvicorn', '--app-dir', folder, '--port', String(port), 'main:app'];
    },
  });
