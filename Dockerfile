# DealTracker as a container: one process, one volume with the record.
#   docker build -t dealtracker .
#   docker run -p 127.0.0.1:5080:8080 -v dealtracker:/data dealtracker
ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:10.0
ARG RUNTIME_IMAGE=mcr.microsoft.com/dotnet/aspnet:10.0

FROM ${SDK_IMAGE} AS build
WORKDIR /source
# What decides the packages comes first: the restore is one cached layer until a package changes.
COPY global.json nuget.config Directory.Build.props Directory.Packages.props ./
COPY src/DealTracker.Core/DealTracker.Core.csproj src/DealTracker.Core/packages.lock.json src/DealTracker.Core/
COPY src/DealTracker.Storage/DealTracker.Storage.csproj src/DealTracker.Storage/packages.lock.json src/DealTracker.Storage/
COPY src/DealTracker.Api/DealTracker.Api.csproj src/DealTracker.Api/packages.lock.json src/DealTracker.Api/
RUN dotnet restore src/DealTracker.Api --locked-mode -p:PublishReadyToRun=true
# The analysers read .editorconfig, and their warnings are errors here as everywhere.
COPY .editorconfig ./
COPY src src
COPY migrations migrations
COPY seeds seeds
# Compiled ahead, so that the first answers need not wait for the compiler.
RUN dotnet publish src/DealTracker.Api -c Release --no-restore -p:UseAppHost=false -p:PublishReadyToRun=true --self-contained false \
    --runtime "linux-$(if [ "$(uname -m)" = aarch64 ]; then echo arm64; else echo x64; fi)" -o /app

FROM ${RUNTIME_IMAGE}
LABEL org.opencontainers.image.title="DealTracker" \
      org.opencontainers.image.description="A curated record of arms and military-cooperation deals, with an API, timelines and CSV" \
      org.opencontainers.image.licenses="MIT AND CC-BY-4.0"
WORKDIR /app
COPY --from=build /app ./
COPY LICENSE ./
COPY seeds/LICENSE seeds/
# The volume takes its owner from this folder. APP_UID is the non-root user of the official images.
RUN mkdir -p /data && chown "${APP_UID}" /data
ENV ASPNETCORE_HTTP_PORTS=8080 \
    Database__Path=/data/dealtracker.db
VOLUME /data
EXPOSE 8080
USER ${APP_UID}
# The official images have neither curl nor wget, and a second dotnet process each time would cost more than the first one
# needs to answer; bash, which they have, speaks TCP itself. It asks the first of the ports that the program listens on.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${ASPNETCORE_HTTP_PORTS%%;*} && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 4 _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["dotnet", "dealtracker.dll"]
